import type { Party } from '../data.ts'

/** One line of a party's block; `wide` lines take a whole row of a form. */
export interface PartyRow {
  label: string
  value: string
  wide?: boolean
}

/** A party's block, with the names the penalty forms use; optional fields that are not given have no row. */
export function partyRows(party: Party): PartyRow[] {
  return rowsByKind(party).flatMap(([label, value, wide]) => (value === undefined ? [] : [{ label, value, wide }]))
}

type Row = [label: string, value: string | undefined, wide?: boolean]

function rowsByKind(party: Party): Row[] {
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
