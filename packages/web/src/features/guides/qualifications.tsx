import { Trans, useLingui } from '@lingui/react/macro';
import type { GuideProfileFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './guides.module.css';
import { useVerifyQualification } from './operations.ts';

type Qualification = GuideProfileFullFragment['qualifications'][number];

/** What a guide is qualified by, and which of it the organization has seen the evidence for. */
export function Qualifications({ profile }: { profile: GuideProfileFullFragment }) {
  if (profile.qualifications.length === 0) {
    return (
      <p className="muted">
        <Trans>None named.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.qualifications}>
      {profile.qualifications.map((qualification) => (
        <QualificationRow
          key={qualification.id}
          qualification={qualification}
          canVerify={profile.viewerCanVerify}
        />
      ))}
    </ul>
  );
}

function QualificationRow({
  qualification,
  canVerify,
}: {
  qualification: Qualification;
  canVerify: boolean;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const verify = useVerifyQualification();
  const { id, verifiedAt } = qualification;
  const setVerified = (verified: boolean) =>
    verify.mutate(
      { qualificationId: id, verified },
      {
        onSuccess: () =>
          notify(verified ? t`Marked as checked` : t`No longer marked as checked`, () =>
            setVerified(!verified),
          ),
        onError: (error) => notify(error.message),
      },
    );
  const given = qualification.issuedOn ? format.date(qualification.issuedOn) : null;
  const until = qualification.expiresOn ? format.date(qualification.expiresOn) : null;
  return (
    <li className={styles.qualification}>
      <div>
        <b>{qualification.title}</b>
        <div className="muted small">
          {qualification.issuer}
          {given ? (
            <>
              {' · '}
              <Trans>given {given}</Trans>
            </>
          ) : null}
          {until ? (
            <>
              {' · '}
              {qualification.expired ? <Trans>ran out {until}</Trans> : <Trans>valid until {until}</Trans>}
            </>
          ) : null}
          {qualification.evidenceUrl ? (
            <>
              {' · '}
              <a href={qualification.evidenceUrl} target="_blank" rel="noreferrer noopener">
                <Trans>Evidence</Trans>
                <span className="visually-hidden">: {qualification.title}</span>
              </a>
            </>
          ) : null}
        </div>
      </div>
      <div style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
        <Standing qualification={qualification} />
        {canVerify ? (
          <Button busy={verify.isPending} onClick={() => setVerified(!verifiedAt)}>
            {verifiedAt ? <Trans>Take back</Trans> : <Trans>Mark as checked</Trans>}
            <span className="visually-hidden">: {qualification.title}</span>
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Standing({ qualification: { expired, verifiedAt, verifiedBy } }: { qualification: Qualification }) {
  const format = useFormat();
  if (expired) {
    return (
      <Chip tone="attention">
        <Trans>Expired</Trans>
      </Chip>
    );
  }
  if (!verifiedAt) {
    return (
      <Chip>
        <Trans>Not checked</Trans>
      </Chip>
    );
  }
  const when = format.dayOf(verifiedAt);
  return (
    <span title={verifiedBy ? `${verifiedBy.name}, ${when}` : when}>
      <Chip tone="good">
        <Trans>Checked {when}</Trans>
      </Chip>
    </span>
  );
}
