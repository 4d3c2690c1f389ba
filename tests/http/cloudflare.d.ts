/** The little that the tests use of the runtime: the Worker under test and the bindings of vitest.config.ts. */
declare module 'cloudflare:workers' {
  export const exports: { readonly default: { readonly fetch: (request: Request) => Promise<Response> } }
  export const env: { readonly TEST_BASE_URL: string }
}
