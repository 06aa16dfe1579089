import { ruleBook } from '@xiezhi/law'
import { walkOf } from '/work/trees/kinds2/casework/stories/kindsWalk.ts'
const n = Number(process.argv[2] ?? 5), from = Number(process.argv[3] ?? 1)
const seen = new Map(); let over=0, all=0
for (const p of ruleBook.procedures) {
  if (p.course === undefined) continue
  const t=Date.now(); let o=0, steps=0
  for (let i=0;i<n;i++){ const w = walkOf(p, from + i*7919); all++; steps+=w.steps; if(w.isOver){over++;o++}
    for (const f of w.faults) { if(!seen.has(f)) seen.set(f,{n:0,seed:from+i*7919,trail:w.trail}); seen.get(f).n++ } }
  console.log(p.id, 'over', o, 'of', n, 'steps', steps, Date.now()-t,'ms')
}
console.log(over,'of',all)
for (const [f,v] of seen) console.log(v.n, f, 'seed', v.seed, process.argv[4]==='trail'? v.trail.join(' > '):'')
