/** Wraps keys of organizations with a key that the database never sees. Others than those here can be written behind this interface. */
export interface KeyProvider {
  /** Stored with what it wrapped, so that people learn what is missing. */
  readonly name: string;
  /**
   * @param context to what the key belongs: must be the same when unwrapping
   * @returns the wrapped form and which of the provider's keys wrapped it
   * @throws ContentUnavailableError
   */
  wrap(plain: Buffer, context: string): Promise<{ wrapped: Buffer; providerKey: string }>;
  /** @throws ContentUnavailableError where the provider does not answer, or has not this key */
  unwrap(wrapped: Buffer, providerKey: string, context: string): Promise<Buffer>;
  /** @throws ContentUnavailableError where it does not work at present */
  check(): Promise<void>;
}
