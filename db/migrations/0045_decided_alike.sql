-- What was decided of a matter before (裁量意见: 同案同罚): found by what the first breach of a decided case is known by, the latest first, so
-- that a matter with a hundred thousand decisions is looked up as fast as one with ten. What a row holds says casework/alike.ts.
create index case_row_decided_alike on casework.case_row (agency, (shown #>> '{alike,0,key}'), decided_on desc)
  where shown ? 'alike';
