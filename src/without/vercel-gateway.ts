/**
 * Stands for Vercel's AI gateway, which the AI SDK brings into every Worker and
 * which Cairn never calls: the model is always named with its own provider.
 */
const NEVER = 'Cairn does not use the AI gateway: give the model with its provider.'

class NoGatewayError extends Error {
  static isInstance(): boolean {
    return false
  }
}

export { NoGatewayError as GatewayAuthenticationError, NoGatewayError as GatewayError }

export const createGateway = (): never => {
  throw new Error(NEVER)
}

export const gateway = createGateway
