import type { Party } from './file.ts'

/** One party; the kind decides which rows its block has, under the names the forms use. */
export type PartyBlock =
  | {
      kind: 'natural'
      name: string
      sex?: string
      idNumber: string
      employer?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'individual-business'
      name: string
      licence?: string
      creditCode: string
      operator: string
      operatorId?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'organisation'
      name: string
      licence?: string
      creditCode: string
      /** 法定代表人, or 负责人, 执行事务合伙人 … */
      headTitle: string
      head: string
      address: string
      phone?: string
      /** 委托代理人, with what it may do */
      agent?: string
    }
  | {
      kind: 'branch'
      name: string
      licence?: string
      creditCode: string
      head: string
      parent?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'unlicensed'
      name: string
      operator: string
      idNumber: string
      address: string
      phone?: string
      agent?: string
    }

/** The block of a party: what is not known is blank where a form has a box for it, and no line where it has none. */
export function partyBlock(party: Party): PartyBlock {
  const { name, code = '', address = '', representative = '' } = party
  const rest = {
    address,
    ...(party.phone ? { phone: party.phone } : {}),
    ...(party.agent ? { agent: `${party.agent.name}（${party.agent.authority}）` } : {}),
  }
  const licence = code === '' ? {} : { licence: '营业执照' }
  switch (party.kind) {
    case 'person':
      return { kind: 'natural', name, idNumber: code, ...rest }
    case 'household':
      return { kind: 'individual-business', name, ...licence, creditCode: code, operator: representative, ...rest }
    case 'legal':
      return {
        kind: 'organisation',
        name,
        ...licence,
        creditCode: code,
        headTitle: '法定代表人',
        head: representative,
        ...rest,
      }
    case 'branch':
      return { kind: 'branch', name, ...licence, creditCode: code, head: representative, ...rest }
    case 'unlicensed':
      return { kind: 'unlicensed', name, operator: representative || name, idNumber: code, ...rest }
  }
}

/** One line of a party's block; `wide` lines take a whole row of a form. */
export interface PartyRow {
  label: string
  value: string
  wide?: boolean
}

/** A party's block, with the names the penalty forms use; optional fields that are not given have no row. */
export function partyRows(party: PartyBlock): PartyRow[] {
  return rowsByKind(party).flatMap(([label, value, wide]) => (value === undefined ? [] : [{ label, value, wide }]))
}

type Row = [label: string, value: string | undefined, wide?: boolean]

function rowsByKind(party: PartyBlock): Row[] {
  const address: Row = ['住所（住址）', party.address, true]
  const phone: Row = ['联系电话', party.phone]
  const agent: Row = ['委托代理人', party.agent, true]
  switch (party.kind) {
    case 'natural':
      return [
        ['姓名', party.name],
        ['性别', party.sex],
        ['身份证件号码', party.idNumber, true],
        phone,
        ['工作单位', party.employer, true],
        address,
        agent,
      ]
    case 'individual-business':
      return [
        ['名称', party.name, true],
        ['主体资格证照名称', party.licence],
        ['统一社会信用代码', party.creditCode, party.licence === undefined],
        ['经营者', party.operator],
        ['身份证件号码', party.operatorId],
        address,
        phone,
        agent,
      ]
    case 'organisation':
      return [
        ['名称', party.name, true],
        ['主体资格证照名称', party.licence],
        ['统一社会信用代码', party.creditCode, party.licence === undefined],
        [party.headTitle, party.head],
        phone,
        address,
        agent,
      ]
    case 'branch':
      return [
        ['名称', party.name, true],
        ['所属法人', party.parent, true],
        ['主体资格证照名称', party.licence],
        ['统一社会信用代码', party.creditCode, party.licence === undefined],
        ['负责人', party.head],
        phone,
        address,
        agent,
      ]
    case 'unlicensed':
      return [
        ['名称（字号）', party.name, true],
        ['主体资格', '未取得营业执照', true],
        ['经营者', party.operator],
        ['身份证件号码', party.idNumber],
        address,
        phone,
        agent,
      ]
  }
}
