import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GuideCardFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { Availability } from './availability.tsx';
import styles from './guides.module.css';

/** Guides in rows: enough to tell whose profile is worth opening. */
export function GuideTable({ guides }: { guides: GuideCardFragment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<GuideCardFragment>[] = [
    {
      key: 'name',
      header: <Trans>Guide</Trans>,
      width: 'minmax(0, 1.7fr)',
      cell: (guide) => (
        <MainCell
          picture={<Avatar name={guide.person.name} tone="guide" />}
          title={
            <RowLink to="/guides/$personId" params={{ personId: guide.person.id }}>
              {guide.person.name}
            </RowLink>
          }
          sub={guide.headline || guide.person.jobTitle}
        />
      ),
    },
    {
      key: 'kinds',
      header: <Trans>Offers</Trans>,
      width: '110px',
      from: 'medium',
      cell: (guide) => (
        <span className="small">{guide.kinds.map((kind) => t(partyNames[kind].GUIDE)).join(', ')}</span>
      ),
    },
    {
      key: 'methods',
      header: <Trans>Methods</Trans>,
      width: 'minmax(0, 1.3fr)',
      from: 'wide',
      cell: (guide) => <span className={styles.methods}>{guide.methods.join(' · ')}</span>,
    },
    {
      key: 'languages',
      header: <Trans>Languages</Trans>,
      width: '120px',
      from: 'wide',
      cell: (guide) => (
        <span className="small muted">{guide.languages.map((code) => format.language(code)).join(', ')}</span>
      ),
    },
    {
      key: 'qualifications',
      header: <Trans>Qualifications</Trans>,
      width: '106px',
      from: 'wide',
      cell: (guide) => <Checked guide={guide} />,
    },
    {
      key: 'places',
      header: <Trans>Capacity</Trans>,
      width: '152px',
      end: true,
      cell: (guide) => <Availability guide={guide} />,
    },
  ];
  return <Table label={t`Guides`} columns={columns} rows={guides} rowKey={(guide) => guide.id} />;
}

/** How many qualifications there are, and how many of them the organization has seen. */
function Checked({ guide }: { guide: GuideCardFragment }) {
  const valid = guide.qualifications.filter((item) => !item.expired);
  const checked = valid.filter((item) => item.verifiedAt).length;
  if (valid.length === 0) return <span className="muted small">–</span>;
  return (
    <span className="small">
      {valid.length}
      {checked > 0 ? (
        <span className="muted">
          {' · '}
          <Plural value={checked} one="# checked" other="# checked" />
        </span>
      ) : null}
    </span>
  );
}
