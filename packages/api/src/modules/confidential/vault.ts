import { randomBytes } from 'node:crypto';
import type { TenantKey, Vault, WrappedTenantKey } from '../../context.ts';
import type { KeyProvider } from './providers/key-provider.ts';

/** How long an opened key of an organization stays in memory: after that the provider is asked again, so that it can also say no. */
const rememberedMs = 5 * 60_000;
/** How many opened keys stay in memory; the one opened longest ago goes first. */
const rememberedKeys = 1000;

/** Opens keys of organizations through a provider. */
export function openVault(provider: KeyProvider): Vault {
  const opened = new Map<string, { readonly until: number; readonly key: Promise<TenantKey> }>();
  const contextOf = (organizationId: string, version: number) => `${organizationId} ${version}`;
  const wrap: Vault['wrap'] = async (organizationId, version, key) => ({
    provider: provider.name,
    ...(await provider.wrap(key, contextOf(organizationId, version))),
  });
  return {
    create: (organizationId, version) => wrap(organizationId, version, randomBytes(32)),
    wrap,
    async open(stored) {
      const name = nameOf(stored);
      const known = opened.get(name);
      if (known && known.until > performance.now()) return known.key;
      const { organizationId, version, wrapped, providerKey } = stored;
      const key = provider
        .unwrap(wrapped, providerKey, contextOf(organizationId, version))
        .then((plain) => ({ version, key: plain }));
      opened.delete(name);
      opened.set(name, { until: performance.now() + rememberedMs, key });
      for (const oldest of opened.keys()) {
        if (opened.size <= rememberedKeys) break;
        opened.delete(oldest);
      }
      // A failure is not remembered: the next reader asks again.
      key.catch(() => opened.delete(name));
      return key;
    },
    check: () => provider.check(),
  };
}

/** Names what is stored, not only whose it is: a key that was wrapped anew or swapped is opened anew. */
function nameOf({ organizationId, version, wrapped }: WrappedTenantKey): string {
  return `${organizationId} ${version} ${wrapped.toString('base64')}`;
}
