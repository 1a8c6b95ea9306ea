import type { IForbiddenRuleType } from 'dependency-cruiser';
import { only, shared, web } from './places.ts';

/** The single-page application: app → features → ui → lib → gql. */
export const webLayers: IForbiddenRuleType[] = [
  only('web-app-on-top', 'app composes features, ui and lib.', `${web}/app/`, [
    `${web}/(app|features|ui|lib|gql)/`,
    shared,
  ]),
  only(
    'features-stand-alone',
    'a feature uses ui, lib and gql; another feature is composed with it in app.',
    `${web}/features/([^/]+)/`,
    [`${web}/features/$1/`, `${web}/(ui|lib|gql)/`, shared],
  ),
  only('ui-knows-no-data', 'ui is made of ui and lib.', `${web}/ui/`, [`${web}/(ui|lib)/`, shared]),
  only('lib-below-ui', 'lib uses lib, gql and the catalogues.', `${web}/lib/`, [
    `${web}/(lib|gql|locales)/`,
    shared,
  ]),
  only('gql-is-generated', 'gql stands alone.', `${web}/gql/`, [`${web}/gql/`, shared]),
  only('explorer-stands-alone', 'the GraphQL explorer is a page of its own.', `${web}/explorer/`, [
    `${web}/explorer/`,
  ]),
];
