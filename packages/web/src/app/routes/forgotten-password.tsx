import { createFileRoute } from '@tanstack/react-router';
import { ForgottenPasswordPage } from '../../features/identity/sign-in/forgotten-password-page.tsx';

export const Route = createFileRoute('/forgotten-password')({ component: ForgottenPasswordPage });
