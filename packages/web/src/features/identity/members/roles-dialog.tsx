import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../../gql/graphql.ts';
import { roleHints, roleNames } from '../../../lib/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Check, Choices, SubmitButton } from '../../../ui/field.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions, Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { useSetRoles } from './operations.ts';

const roles: Role[] = ['OWNER', 'PROGRAM_MANAGER', 'REPORT_VIEWER', 'TRUST_CONTACT', 'MEMBER'];

type RolesDialogProps = {
  person: { id: string; name: string; roles: Role[] };
  opened: boolean;
  onClose: () => void;
};

export function RolesDialog({ person, opened, onClose }: RolesDialogProps) {
  return (
    <Dialog title={<Trans>Roles of {person.name}</Trans>} opened={opened} onClose={onClose}>
      <RolesForm person={person} onDone={onClose} />
    </Dialog>
  );
}

function RolesForm({ person, onDone }: { person: RolesDialogProps['person']; onDone: () => void }) {
  const { t } = useLingui();
  const setRoles = useSetRoles();
  const [chosen, setChosen] = useState(person.roles);
  const before = person.roles;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRoles.mutate(
      { personId: person.id, roles: chosen },
      {
        onSuccess: () => {
          onDone();
          notify(t`The roles of ${person.name} are changed.`, () =>
            setRoles.mutate({ personId: person.id, roles: before }),
          );
        },
      },
    );
  };
  const error = formError(setRoles.error, []);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Choices legend={<Trans>May, beyond their own relationships</Trans>}>
          {roles.map((role) => (
            <Check
              key={role}
              label={t(roleNames[role])}
              hint={t(roleHints[role])}
              checked={role === 'MEMBER' || chosen.includes(role)}
              disabled={role === 'MEMBER'}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setChosen(roles.filter((item) => (item === role ? checked : chosen.includes(item))));
              }}
            />
          ))}
        </Choices>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={setRoles.isPending}>
            <Trans>Save the roles</Trans>
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
