/** The passage that counts and lists what the whole Framework holds today. */
export const OVERVIEW = 'framework/overview'
/** The passage about the sixteen clusters of 2002. */
export const SIXTEEN = 'crosswalk/sixteen-clusters'
