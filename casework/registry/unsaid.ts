/** What stands on papers where an agency has not yet said whom a party turns to: founding leaves it so, and a screen says it is missing. */
export const unsaid = '未设定'
