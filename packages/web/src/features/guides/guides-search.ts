import type { GuideFilter, RelationshipKind } from '../../gql/graphql.ts';

/** What stands in the address of the directory. */
export type GuidesSearch = { q?: string; kind?: RelationshipKind; language?: string; available?: true };

/** The filter that an address asks for. */
export function guideFilter({ q, kind, language, available }: GuidesSearch): GuideFilter {
  return {
    ...(q ? { search: q } : {}),
    ...(kind ? { kind } : {}),
    ...(language ? { language } : {}),
    ...(available ? { available } : {}),
  };
}
