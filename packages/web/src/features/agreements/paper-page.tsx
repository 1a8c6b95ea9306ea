import { Trans, useLingui } from '@lingui/react/macro';
import {
  agreementPaper,
  type Paper,
  type PaperBlock,
  type PaperPart,
  readDocument,
} from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { useTitle } from '../../ui/title.ts';
import { paperQuery } from './operations.ts';
import styles from './paper.module.css';
import { SavePdf } from './save-pdf.tsx';
import { useClauseLanguage } from './wording.ts';

type PaperPageProps = { agreementId: string; number: number };

/** A proposed or signed version as it is printed: everything that is signed, the signatures, and how to check them. */
export function PaperPage({ agreementId, number }: PaperPageProps) {
  const { t } = useLingui();
  const query = useQuery(paperQuery(agreementId, number));
  const paper = usePaper(query.data);
  const version = query.data?.version;
  return (
    <>
      <nav className={styles.bar} aria-label={t`This page`}>
        <ButtonLink look="quiet" to="/agreements/$agreementId" params={{ agreementId }}>
          <Trans>Back to the agreement</Trans>
        </ButtonLink>
        {paper && version ? (
          <>
            <SavePdf versionId={version.id} number={version.number} />
            <Button look="primary" onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
          </>
        ) : null}
      </nav>
      <main className={styles.sheet}>
        <QueryBoundary query={query}>
          {() => (paper ? <Sheet paper={paper} /> : <NothingToPrint />)}
        </QueryBoundary>
      </main>
    </>
  );
}

type Found = Awaited<ReturnType<NonNullable<ReturnType<typeof paperQuery>['queryFn']>>>;

/** What goes on paper, in the reader's language; null where there are no words that the reader may see. */
function usePaper(found: Found | undefined): Paper | null {
  const language = useClauseLanguage();
  if (!found) return null;
  const { version, timeZone } = found;
  const { hash, state, content } = version;
  if (hash === null || state === 'DRAFT' || content?.canonical == null) return null;
  return agreementPaper(
    { ...version, hash, state, document: readDocument(content.canonical), timeZone },
    language,
  );
}

function NothingToPrint() {
  const { t } = useLingui();
  useTitle(t`Agreement`);
  return (
    <>
      <h1>
        <Trans>There is nothing to print</Trans>
      </h1>
      <EmptyState title={<Trans>These words are not there for you</Trans>}>
        <Trans>
          This version does not exist, was never proposed, was erased on the agreed day, or is not yours to
          read.
        </Trans>
      </EmptyState>
    </>
  );
}

function Sheet({ paper }: { paper: Paper }) {
  useTitle(paper.title);
  return (
    <article lang={paper.language}>
      <header className={styles.head}>
        <p className={styles.eyebrow}>{paper.eyebrow}</p>
        <h1>{paper.title}</h1>
        <Block block={{ kind: 'FACTS', facts: paper.facts }} />
      </header>
      {paper.parts.map((part) => (
        <Part key={`${part.level} ${part.title}`} part={part} />
      ))}
      <footer className={styles.foot}>{paper.foot}</footer>
    </article>
  );
}

function Part({ part: { level, title, blocks } }: { part: PaperPart }) {
  return (
    <section className={level === 2 ? styles.part : styles.clause}>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {blocks.map((block, index) => (
        // A paper never changes while it is shown.
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
        <Block key={index} block={block} />
      ))}
    </section>
  );
}

/** Words in their own direction, each line of theirs on a line. */
function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'TEXT':
      return <p dir="auto">{block.text}</p>;
    case 'NOTE':
      return <p className={styles.note}>{block.text}</p>;
    case 'CODE':
      return (
        <p>
          <code className={styles.code}>{block.text}</code>
        </p>
      );
    case 'QUOTE':
      return (
        <blockquote className={styles.quote}>
          <p>{block.text}</p>
        </blockquote>
      );
    case 'FACTS':
      return (
        <dl className={styles.facts}>
          {block.facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'LIST':
      return (
        <ol className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
  }
}
