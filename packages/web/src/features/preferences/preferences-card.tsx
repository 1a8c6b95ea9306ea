import { Trans, useLingui } from '@lingui/react/macro';
import type { TrustPreferences } from '@rapport/shared/domain';
import clsx from 'clsx';
import type { Party, PreferencesOfPairFragment } from '../../gql/graphql.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './preferences.module.css';
import { feedbackWayNames, questions } from './words.ts';

type PreferencesCardProps = {
  pair: PreferencesOfPairFragment;
  party: Party;
  answers: TrustPreferences | null;
  /** Opens the form; null where these are not the reader's to change. */
  onEdit: (() => void) | null;
};

/** What one side tells the other, under their name and in their colour. */
export function PreferencesCard({ pair, party, answers, onEdit }: PreferencesCardProps) {
  const { t } = useLingui();
  const person = party === 'GUIDE' ? pair.guide : pair.learner;
  const partner = party === 'GUIDE' ? pair.learner : pair.guide;
  const own = pair.viewerParty === party;
  const tone = party === 'GUIDE' ? 'guide' : 'learner';
  return (
    <article className={clsx(styles.card, styles[tone])} aria-label={person.name}>
      <header>
        <Avatar name={person.name} tone={tone} />
        <div>
          <h3>{person.name}</h3>
          <div className="muted small">
            {t(partyNames[pair.kind][party])}
            {own ? (
              <>
                {' · '}
                <Trans>you</Trans>
              </>
            ) : null}
          </div>
        </div>
      </header>
      {answers ? (
        <Answers answers={answers} />
      ) : (
        <p className="muted">
          {own ? (
            <Trans>You have told nothing yet. Each answer is optional.</Trans>
          ) : (
            <Trans>Has told nothing yet. Ask in your first session.</Trans>
          )}
        </p>
      )}
      {onEdit ? (
        <div>
          <Button look={answers ? 'default' : 'primary'} onClick={onEdit}>
            {answers ? <Trans>Change</Trans> : <Trans>Tell {partner.name}</Trans>}
          </Button>
        </div>
      ) : null}
    </article>
  );
}

/** What somebody tells, question by question; what is not answered is left out. */
export function Answers({ answers }: { answers: TrustPreferences }) {
  const { t } = useLingui();
  return (
    <dl>
      {answers.feedback.length > 0 ? (
        <>
          <dt>
            <Trans>How I like to hear feedback</Trans>
          </dt>
          <dd>
            <ul>
              {answers.feedback.map((way) => (
                <li key={way}>{t(feedbackWayNames[way])}</li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {questions
        .filter(({ name }) => answers[name] !== '')
        .map(({ name, title }) => (
          <div key={name}>
            <dt>{t(title)}</dt>
            <dd>{answers[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
