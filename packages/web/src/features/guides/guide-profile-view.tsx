import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { GuideProfileFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Columns, Facts, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { Availability } from './availability.tsx';
import { gapNames } from './gap-names.ts';
import styles from './guides.module.css';
import { Qualifications } from './qualifications.tsx';

type GuideProfileViewProps = { profile: GuideProfileFullFragment; onEdit: () => void };

export function GuideProfileView({ profile, onEdit }: GuideProfileViewProps) {
  return (
    <Columns>
      <div>
        {profile.headline ? <p className={styles.headline}>{profile.headline}</p> : null}
        <Prose title={<Trans>Experience</Trans>} text={profile.experience} />
        {profile.methods.length > 0 ? (
          <Section title={<Trans>Methods</Trans>}>
            <div className={styles.tags}>
              {profile.methods.map((method) => (
                <Chip key={method}>{method}</Chip>
              ))}
            </div>
          </Section>
        ) : null}
        <Limits profile={profile} />
        <Section title={<Trans>Qualifications</Trans>}>
          <Qualifications profile={profile} />
        </Section>
        <Prose
          title={<Trans>Supervision or peer review</Trans>}
          text={profile.supervision}
          none={<Trans>None named.</Trans>}
        />
        <Prose
          title={<Trans>Conflicts of interest</Trans>}
          text={profile.conflicts}
          none={<Trans>None declared.</Trans>}
        />
      </div>
      <div>
        <Offer profile={profile} />
        {profile.viewerCanEdit ? <OwnCard profile={profile} onEdit={onEdit} /> : null}
      </div>
    </Columns>
  );
}

function Prose({ title, text, none }: { title: ReactNode; text: string; none?: ReactNode }) {
  if (!text && !none) return null;
  return (
    <Section title={title}>
      {text ? <p className={styles.prose}>{text}</p> : <p className="muted">{none}</p>}
    </Section>
  );
}

function Limits({ profile }: { profile: GuideProfileFullFragment }) {
  if (!profile.limits && !profile.refersElsewhere) return null;
  return (
    <Section title={<Trans>Limits</Trans>} aside={<Trans>said openly, so that you can choose well</Trans>}>
      <div className={styles.limits}>
        {profile.limits ? (
          <p className={styles.prose}>
            <b>
              <Trans>Does not do:</Trans>
            </b>{' '}
            {profile.limits}
          </p>
        ) : null}
        {profile.refersElsewhere ? (
          <p className={styles.prose} style={{ marginTop: 6 }}>
            <b>
              <Trans>Refers elsewhere:</Trans>
            </b>{' '}
            {profile.refersElsewhere}
          </p>
        ) : null}
      </div>
    </Section>
  );
}

function Offer({ profile }: { profile: GuideProfileFullFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const taken = profile.capacity > 0 ? Math.min(1, profile.openRelationships / profile.capacity) : 1;
  const open = format.number(profile.openRelationships);
  const capacity = format.number(profile.capacity);
  return (
    <Section card title={<Trans>Working together</Trans>} aside={<Availability guide={profile} />}>
      <div className={styles.places} aria-hidden="true">
        <i style={{ width: `${taken * 100}%` }} />
      </div>
      <p className="muted small" style={{ marginBottom: 12 }}>
        <Trans>
          {open} of {capacity} places taken
        </Trans>
      </p>
      <Facts
        items={[
          [
            <Trans key="kinds">Offers</Trans>,
            profile.kinds.map((kind) => t(partyNames[kind].GUIDE)).join(', ') || '–',
          ],
          [
            <Trans key="languages">Languages</Trans>,
            format.list(profile.languages.map((code) => format.language(code))) || '–',
          ],
          [<Trans key="zone">Time zone</Trans>, profile.person.timeZone.replaceAll('_', ' ')],
        ]}
      />
      {profile.available && !profile.viewerCanEdit ? (
        <p style={{ marginTop: 14 }}>
          <ButtonLink look="primary" to="/relationships" search={{ propose: true, guide: profile.person.id }}>
            <Trans>Propose a relationship</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

function OwnCard({ profile, onEdit }: GuideProfileViewProps) {
  const { t } = useLingui();
  const format = useFormat();
  const missing = format.list(profile.gaps.map((gap) => t(gapNames[gap])));
  const changed = format.dayOf(profile.updatedAt);
  return (
    <Section card title={<Trans>Your profile</Trans>} aside={<Trans>changed {changed}</Trans>}>
      {profile.gaps.length > 0 ? (
        <Message tone="attention" title={<Trans>Something is missing</Trans>}>
          <Trans>Still to say: {missing}.</Trans>
        </Message>
      ) : (
        <p className="muted">
          <Trans>Nothing is missing.</Trans>
        </p>
      )}
      <p style={{ margin: '12px 0' }}>
        <Button onClick={onEdit}>
          <Trans>Edit</Trans>
        </Button>
      </p>
      <VisibilityBadge
        label={<Trans>Everybody in the organization</Trans>}
        readers={[<Trans key="all">Everybody who can sign in to this organization</Trans>]}
        never={
          <Trans>
            It is copied into each agreement that you sign, so that both of you know what was said.
          </Trans>
        }
      />
    </Section>
  );
}
