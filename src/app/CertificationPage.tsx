import type { Answers } from '../model/answers.ts';
import { CertificationScreen } from '../screens/certifications/CertificationScreen.tsx';
import { hrefOf } from '../store/address.ts';
import { certificationView } from '../store/views/certification.ts';

export interface CertificationPageProps {
  readonly id: string;
  readonly answers: Answers;
  readonly focusKey: string;
}

export function CertificationPage({ id, answers, focusKey }: CertificationPageProps) {
  return (
    <CertificationScreen
      focusKey={focusKey}
      view={certificationView(id, answers)}
      allHref={hrefOf({ kind: 'certifications' }, answers)}
    />
  );
}
