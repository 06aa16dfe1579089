/** 责任年龄 (处罚法30), in full years (周岁): below the first nobody is punished, below the second more lightly. */
export const ages = { punished: 14, full: 18 } as const
