import { words } from '../words/words.ts';

export function Footer() {
  return (
    <>
      <p>{words.footer.about}</p>
      <p>{words.footer.limits}</p>
    </>
  );
}
