import { PasskeySettings } from './passkey-settings.tsx';
import { PasswordSettings } from './password-settings.tsx';
import { SecondStepSettings } from './second-step-settings.tsx';
import { SessionSettings } from './session-settings.tsx';

export default function SignInSettings() {
  return (
    <>
      <PasswordSettings />
      <SecondStepSettings />
      <PasskeySettings />
      <SessionSettings />
    </>
  );
}
