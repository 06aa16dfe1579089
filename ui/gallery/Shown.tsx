import { useState } from 'react'
import {
  type Column,
  Empty,
  Kbd,
  Light,
  type LightProps,
  Problem,
  Skeleton,
  Steps,
  Table,
  Tabs,
  Tag,
  Timeline,
  Watermark,
} from '../src/index.ts'

type Row = { id: string; number: string; party: string; step: string; fine: string; light: LightProps }

const rows: Row[] = [
  ['1', '云岭市监立〔2026〕12号', '云岭县好邻居便利店', '调查取证', '2,000.00', { state: 'calm', days: 12 }],
  ['2', '云岭市监立〔2026〕9号', '云岭县清泉饮品有限公司', '法制审核', '12,345.67', { state: 'warn', days: 2 }],
  ['3', '云岭市监立〔2026〕3号', '王某', '作出决定', '500.00', { state: 'over', days: 3 }],
  ['4', '云岭市监立〔2026〕1号', '云岭县大成建材厂', '结案', '80,000.00', { state: 'done' }],
  ['5', '云岭气立〔2026〕1号', '云岭县飞翔庆典部', '核查', '0.00', { state: 'unset' }],
].map(([id, number, party, step, fine, light]) => ({ id, number, party, step, fine, light }) as Row)

const nothing = () => {}
const columns: Column<Row>[] = [
  {
    key: 'light',
    head: '期限',
    cell: (row) => <Light {...row.light} provisional={row.id === '1'} name="办案期限" onOpen={nothing} />,
  },
  {
    key: 'number',
    head: '案号',
    cell: (row) => (
      <a href={`#${row.id}`} className="nowrap">
        {row.number}
      </a>
    ),
  },
  { key: 'party', head: '当事人', cell: (row) => row.party },
  { key: 'step', head: '所处步骤', cell: (row) => <Tag tone={row.id === '3' ? 'over' : undefined}>{row.step}</Tag> },
  { key: 'fine', head: '罚款（元）', align: 'right', cell: (row) => row.fine },
]

export function Shown() {
  const [tab, setTab] = useState('cases')
  const table = (
    <Table
      caption="今日待办"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      selected="2"
      onOpen={nothing}
      cards
    />
  )
  return (
    <>
      <Watermark text="李明 2026-11-22 14:05" />
      <Steps
        label="办案程序"
        steps={[
          { id: 'a', label: '立案', state: 'done', note: '11-02' },
          { id: 'b', label: '调查取证', state: 'done', note: '11-20' },
          { id: 'c', label: '事先告知', state: 'current', note: <Light state="warn" days={2} unit="个工作日" /> },
          { id: 'd', label: '法制审核', state: 'blocked', note: '缺初审意见' },
          { id: 'e', label: '作出决定', state: 'ahead' },
          { id: 'f', label: '送达', state: 'ahead' },
          { id: 'g', label: '结案', state: 'ahead' },
        ]}
      />
      <p className="row">
        <Light state="warn" days={0} /> <Tag tone="act">普通程序</Tag> <Tag tone="warn">补录</Tag>{' '}
        <Tag tone="good">已送达</Tag> 打开 <Kbd>Enter</Kbd> 返回 <Kbd>Esc</Kbd>
      </p>
      <Tabs
        label="案件"
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'cases', label: '待办', count: 5, panel: table },
          {
            id: 'none',
            label: '已办',
            count: 0,
            panel: <Empty title="今天还没有办结的事项">办结后在这里查看。</Empty>,
          },
          { id: 'load', label: '卷宗', panel: <Skeleton /> },
        ]}
      />
      <h2>说明</h2>
      <Problem
        code="G20"
        sentence="重大执法决定未经法制审核，不得作出决定。"
        next="请先将案卷送法制审核机构审核。"
        articles={[{ id: '58', label: '行政处罚法第五十八条' }]}
        onArticle={nothing}
      />
      <Problem tone="over" sentence="办案期限已超 3 日。" next="请说明原因并报负责人。" />
      <details className="details">
        <summary>期限如何计算</summary>
        <div className="details__body">自立案之日起九十日。</div>
      </details>
      <Timeline
        label="办案记录"
        items={[
          { id: '2', time: '2026-11-22 14:05', title: '送达事先告知书', actor: '李明、张华', late: true },
          { id: '1', time: '2026-11-02 09:30', title: '批准立案', actor: '负责人 赵敏', body: <p>案源：日常检查。</p> },
        ]}
      />
    </>
  )
}
