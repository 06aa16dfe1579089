import { fileURLToPath } from 'node:url'

/** The folder the product is installed in, without a closing slash. */
export const productRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')
