/** A cairn: stones that somebody set so that others find the way. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Cairn">
  <ellipse cx="16" cy="26" rx="12" ry="4.5" fill="#2f6f68"/>
  <ellipse cx="15" cy="18" rx="9" ry="4" fill="#4d9187"/>
  <ellipse cx="17" cy="11" rx="6.5" ry="3.2" fill="#d08a3e"/>
  <ellipse cx="16" cy="5.2" rx="3.6" ry="2.4" fill="#e3b06f"/>
</svg>
`
