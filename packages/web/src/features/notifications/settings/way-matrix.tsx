import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  type NotificationTopic,
  type NotificationWay,
  notificationWays,
  topicWords,
  waysOf,
} from '@rapport/shared/notifications';
import { languageOf } from '../../../lib/i18n.ts';
import styles from '../notifications.module.css';

const wayNames = {
  IN_APP: msg`In the application`,
  MAIL_AT_ONCE: msg`Mail at once`,
  DAILY_DIGEST: msg`Daily mail`,
  OFF: msg`Not at all`,
};

type Choice = { topic: NotificationTopic; way: NotificationWay };
type WayMatrixProps = { choices: readonly Choice[]; onChoose: (choice: Choice) => void };

/** Each topic with the ways it has, of which one is chosen; on small screens the ways stand below their topic. */
export function WayMatrix({ choices, onChoose }: WayMatrixProps) {
  const { t, i18n } = useLingui();
  const language = languageOf(i18n.locale);
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">
              <Trans>What it is about</Trans>
            </span>
          </th>
          {notificationWays.map((way) => (
            <th key={way} scope="col">
              {t(wayNames[way])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map(({ topic, way: chosen }) => {
          const { name, about } = topicWords(topic, language);
          return (
            <tr key={topic}>
              <th scope="row">
                {name}
                <small>{about}</small>
              </th>
              {notificationWays.map((way) => (
                <td key={way}>
                  {waysOf(topic).includes(way) ? (
                    <label>
                      <input
                        type="radio"
                        name={topic}
                        checked={way === chosen}
                        aria-label={`${name}: ${t(wayNames[way])}`}
                        onChange={() => onChoose({ topic, way })}
                      />
                      <span className={styles.way} aria-hidden="true">
                        {t(wayNames[way])}
                      </span>
                    </label>
                  ) : null}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
