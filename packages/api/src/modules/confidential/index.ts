export {
  openTexts,
  openTextsIn,
  type ReaderPart,
  type Reading,
  type SealedItem,
  sealText,
} from './content.ts';
export { openKeyProvider } from './providers/open.ts';
export { destroyKeys, rewrapTenantKeys, rotateTenantKey } from './rotation.ts';
export { keysOf } from './shown-keys.ts';
export { openText, type PairText } from './text-loader.ts';
export { openVault } from './vault.ts';
