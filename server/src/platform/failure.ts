// Where the database that we bring is started the same faults are told, and that stands below the server.
export { codeOf, Failure, fileFailure, messageOf } from '@xiezhi/postgres/failure.ts'
