/** What a name a client sent stands for; never a member that every object has (`constructor`, `toString`). */
export const own = <T>(among: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(among, name) ? among[name] : undefined
