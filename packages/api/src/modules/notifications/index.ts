export { spread } from './spread.ts';
