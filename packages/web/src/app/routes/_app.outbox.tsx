import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '../../features/identity/outbox/outbox-page.tsx';

export const Route = createFileRoute('/_app/outbox')({ component: OutboxPage });
