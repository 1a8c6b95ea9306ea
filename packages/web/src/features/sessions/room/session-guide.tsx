import { Trans, useLingui } from '@lingui/react/macro';
import { type SessionPhase, sessionPhases, sessionPhaseWords, sessionPrompts } from '@rapport/shared/domain';
import { useState } from 'react';
import type { RelationshipKind } from '../../../gql/graphql.ts';
import { languageOf } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './session-guide.module.css';

/** Where a question of the guide can be put, in one press; null where the reader may not write there. */
export type PromptTargets = {
  agenda: ((text: string) => void) | null;
  privateNote: ((text: string) => void) | null;
  sharedNote: ((text: string) => void) | null;
};

type SessionGuideProps = { kind: RelationshipKind; starts: SessionPhase; targets: PromptTargets };

/** Open questions for each phase of a session, to be put on the agenda or into notes. */
export function SessionGuide({ kind, starts, targets }: SessionGuideProps) {
  const { t, i18n } = useLingui();
  const language = languageOf(i18n.locale);
  const [phase, setPhase] = useState(starts);
  // On a small screen it would stand in the way of what is being written.
  const [open] = useState(() => window.matchMedia('(min-width: 1081px)').matches);
  const { about } = sessionPhaseWords(phase, language);
  return (
    <details className={styles.guide} open={open}>
      <summary>
        <h2>
          <Trans>Session guide</Trans>
        </h2>
        <span className="muted small">
          <Trans>Questions to begin with</Trans>
        </span>
      </summary>
      <fieldset className={styles.phases} aria-label={t`Phase of the session`}>
        {sessionPhases.map((one) => (
          <Button
            key={one}
            look={one === phase ? 'default' : 'quiet'}
            aria-pressed={one === phase}
            onClick={() => setPhase(one)}
          >
            {sessionPhaseWords(one, language).name}
          </Button>
        ))}
      </fieldset>
      <p className="muted small">{about}</p>
      <ul className={styles.prompts}>
        {sessionPrompts(kind, phase, language).map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <Targets text={text} targets={targets} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Targets({ text, targets }: { text: string; targets: PromptTargets }) {
  const { t } = useLingui();
  const { agenda, privateNote, sharedNote } = targets;
  return (
    <div className={styles.targets}>
      {agenda ? (
        <button type="button" onClick={() => agenda(text)} aria-label={t`+ Agenda: ${text}`}>
          <Trans>+ Agenda</Trans>
        </button>
      ) : null}
      {privateNote ? (
        <button type="button" onClick={() => privateNote(text)} aria-label={t`+ My notes: ${text}`}>
          <Trans>+ My notes</Trans>
        </button>
      ) : null}
      {sharedNote ? (
        <button type="button" onClick={() => sharedNote(text)} aria-label={t`+ Shared notes: ${text}`}>
          <Trans>+ Shared notes</Trans>
        </button>
      ) : null}
    </div>
  );
}
