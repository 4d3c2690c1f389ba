/** Files that wrangler.toml (`[[rules]] type = "Text"`) and vitest.config.ts give as strings. */
declare module '*.txt' {
  const text: string
  export default text
}

declare module '*.br' {
  const data: ArrayBuffer
  export default data
}

declare module '*.md' {
  const text: string
  export default text
}

declare module '*.css' {
  const text: string
  export default text
}
