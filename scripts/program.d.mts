/** The file to run, undefined where none is made of the sources as they are now. `home`: the product's folder. */
export function madeProgram(home?: string): string | undefined
/** Makes it, for whoever asks next. Throws where nobody may write there. */
export function makeProgram(home?: string): Promise<void>
/** The file to run, made where it must be; the sources where it cannot be. */
export function programFile(): Promise<string>
