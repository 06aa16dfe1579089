/** What the gates of 撤回、撤销、注销 have in common (许可法7): the holder is told, and heard. */
export const unheard = '告知之后尚未听取被许可人的陈述、申辩，给他的期限也没有届满。'
/** Served on 10-20 with until 11-02 to answer: silence that long is an answer, and a day less is none. */
export const silent = (what: string) => ({ what, reachedOn: '2026-10-20', until: '2026-11-02' })
