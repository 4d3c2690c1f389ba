/** Stands for zod's messages in fifty languages, which the AI SDK would bring into the Worker and nobody reads: ours are our own. */
export const none = {}
