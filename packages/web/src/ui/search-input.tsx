import { useEffect, useRef, useState } from 'react';
import { IconSearch } from './icons.ts';
import styles from './search-input.module.css';

type SearchInputProps = { label: string; value: string; onSearch: (term: string) => void };

/** How long typing must rest before the list is asked for. */
const restMs = 250;

/** Filters a list while one types; tells the page once typing rests. */
export function SearchInput({ label, value, onSearch }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  }, [onSearch]);
  // The address changed by itself, for example with the Back button.
  if (value !== seen) {
    setSeen(value);
    if (value !== told) {
      setTold(value);
      setTyped(value);
    }
  }
  useEffect(() => {
    if (typed === told) return;
    const timer = setTimeout(() => {
      setTold(typed);
      search.current(typed);
    }, restMs);
    return () => clearTimeout(timer);
  }, [typed, told]);
  return (
    <div className={styles.box}>
      <IconSearch size={16} aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}
