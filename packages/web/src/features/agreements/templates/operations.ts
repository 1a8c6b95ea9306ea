import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  AgreementTemplatesDocument,
  ProgramTemplateDocument,
  ResetAgreementTemplateDocument,
  SaveAgreementTemplateDocument,
  type SaveAgreementTemplateInput,
} from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';

/** What a template is for: a kind, with or without a sponsor, of the organization or of one program. */
export type TemplatePlace = {
  kind: 'COACHING' | 'MENTORING';
  threeWay: boolean;
  programId: string | null;
};

export const templatesQuery = queryOptions({
  queryKey: ['agreements', 'templates'],
  queryFn: async ({ signal }) => (await execute(AgreementTemplatesDocument, {}, signal)).agreementTemplates,
});

// Under `programs`: a program that gets a sponsor starts from another template.
export const programTemplateQuery = (id: string) =>
  queryOptions({
    queryKey: ['programs', 'template', id],
    queryFn: async ({ signal }) => (await execute(ProgramTemplateDocument, { id }, signal)).program,
  });

/** Reads every template anew: a program without one of its own shows the organization's. */
const readAnew = (queryClient: QueryClient) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: ['programs'] }),
  ]);

export function useSaveTemplate(place: TemplatePlace) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Pick<SaveAgreementTemplateInput, 'clauses' | 'revision'>) =>
      accepted(
        (await execute(SaveAgreementTemplateDocument, { input: { ...place, ...input } }))
          .saveAgreementTemplate,
      ).agreementTemplate,
    // Also where it was refused: somebody else may have changed it.
    onSettled: () => readAnew(queryClient),
  });
}

export function useResetTemplate(place: TemplatePlace) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      accepted((await execute(ResetAgreementTemplateDocument, { input: place })).resetAgreementTemplate)
        .agreementTemplate,
    onSettled: () => readAnew(queryClient),
  });
}
