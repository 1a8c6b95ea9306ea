import { Trans, useLingui } from '@lingui/react/macro';
import { ReflectionsOfRelationship } from '../../features/conversation/reflections/reflections-of-relationship.tsx';
import StrengthsOfRelationship from '../../features/exercises/strengths-of-relationship.tsx';
import StoriesOfRelationship from '../../features/stories/stories-of-relationship.tsx';
import styles from './reflection-part.module.css';

/** Looking back and at each other: reflections, strengths and blind spots, stories; with a way to each from the top. */
export default function ReflectionPart({ relationshipId }: { relationshipId: string }) {
  const { t } = useLingui();
  return (
    <>
      <nav className={styles.contents} aria-label={t`On this page`}>
        <a href="#reflections">
          <Trans>Reflections</Trans>
        </a>
        <a href="#strengths">
          <Trans>Strengths and blind spots</Trans>
        </a>
        <a href="#stories">
          <Trans>Stories</Trans>
        </a>
      </nav>
      <div id="reflections">
        <ReflectionsOfRelationship relationshipId={relationshipId} />
      </div>
      <div id="strengths">
        <StrengthsOfRelationship relationshipId={relationshipId} />
      </div>
      <div id="stories">
        <StoriesOfRelationship relationshipId={relationshipId} />
      </div>
    </>
  );
}
