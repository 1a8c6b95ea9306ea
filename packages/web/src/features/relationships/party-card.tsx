import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Party, ProposalAnswer, RelationshipDetailFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Section } from '../../ui/layout.tsx';
import styles from './relationship.module.css';
import { toneOf } from './relationship-line.ts';

type PartyCardProps = { relationship: RelationshipDetailFragment; party: Party };

/** One side: who it is, what time it is there, and what they said to the proposal. */
export function PartyCard({ relationship, party }: PartyCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const person = party === 'GUIDE' ? relationship.guide : relationship.learner;
  const response = relationship.responses.find((item) => item.party === party);
  const clock = new Intl.DateTimeFormat(format.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: person.timeZone,
  });
  const sameZone = person.timeZone === format.timeZone;
  const now = clock.format(new Date());
  return (
    <Section
      card
      title={t(partyNames[relationship.kind][party])}
      aside={relationship.viewerParty === party ? <Trans>you</Trans> : undefined}
    >
      <div className={styles.party}>
        <Avatar name={person.name} tone={toneOf(party)} />
        <div>
          <Link to="/people/$personId" params={{ personId: person.id }}>
            <b>{person.name}</b>
          </Link>
          <div className="muted small">
            {[person.jobTitle, person.department].filter(Boolean).join(' · ')}
          </div>
          {relationship.viewerParty === party ? null : (
            <div className="muted small">
              {sameZone ? <Trans>Same time zone as you</Trans> : <Trans>{now} there now</Trans>}
            </div>
          )}
          {response ? <AnswerLine answer={response.answer} at={response.answeredAt} /> : null}
        </div>
      </div>
      {party === 'GUIDE' ? (
        <p className={styles.profileLink}>
          <Link to="/guides/$personId" params={{ personId: person.id }}>
            <Trans>Qualifications, methods and limits</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

function AnswerLine({ answer, at }: { answer: ProposalAnswer; at: string | null }) {
  const format = useFormat();
  const when = at ? format.dayOf(at) : '';
  switch (answer) {
    case 'PENDING':
      return (
        <div className="amber small">
          <Trans>Has not answered yet</Trans>
        </div>
      );
    case 'ACCEPTED':
      return (
        <div className={styles.accepted}>
          <Trans>Said yes on {when}</Trans>
        </div>
      );
    case 'DECLINED':
      return (
        <div className="muted small">
          <Trans>Said no on {when}</Trans>
        </div>
      );
  }
}
