import sharp from 'sharp'
import { eicar } from '#integrations/clamav/index.ts'
import { picture } from '#test/files.ts'
import { gzip, mp3, mp4, noise, ogg, packedText, pdf, png, wav, webm, zip } from './made-files.ts'

export type Sent = {
  what: string
  bytes: Buffer
  type: string
  name?: string
  /** What becomes of it; a number is the answer at the door. */ verdict: string | number
  gone?: string
}

const script = '<script>alert(document.domain)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}<foreignObject/><use href="http://evil.example/x#y"/></svg>`
const after = (bytes: Buffer, text: string) => Buffer.concat([bytes, Buffer.from(text)])
const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))
const text = (content: string, encoding: BufferEncoding = 'utf8') => Buffer.from(content, encoding)

/** What people send who mean harm, and what looks like it and is harmless, each with what has to become of it. All of it is made here. */
export async function fileList(): Promise<Sent[]> {
  const [jpeg, pngs, webp, gif, avif] = await Promise.all([picture(), picture('png'), picture('webp'), picture('gif'), picture('avif')])
  const large = await noisy()
  const located = await sharp(jpeg)
    .withExif({ IFD0: { Copyright: 'Asha Rao', Make: 'SecretCam' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 4/1 0/1' } })
    .jpeg()
    .toBuffer()
  const turned = await sharp(jpeg).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const moving = await sharp([gif, await sharp(gif).negate().toBuffer()], { join: { animated: true } })
    .gif()
    .toBuffer()
  const cmyk = await sharp(jpeg).toColourspace('cmyk').jpeg().toBuffer()
  const bomb = zip('zeros', Buffer.alloc(20_000_000))
  return [
    { what: 'a JPEG', bytes: jpeg, type: 'image/jpeg', verdict: 'clean' },
    { what: 'a PNG', bytes: pngs, type: 'image/png', verdict: 'clean' },
    { what: 'a WebP', bytes: webp, type: 'image/webp', verdict: 'clean' },
    { what: 'a GIF', bytes: gif, type: 'image/gif', verdict: 'clean' },
    { what: 'an AVIF', bytes: avif, type: 'image/avif', verdict: 'clean' },
    { what: 'a JPEG in the colours of print', bytes: cmyk, type: 'image/jpeg', verdict: 'clean' },
    { what: 'a moving GIF', bytes: moving, type: 'image/gif', verdict: 'clean' },
    { what: 'a picture of one pixel', bytes: await picture('png', 1, 1), type: 'image/png', verdict: 'clean' },
    { what: 'a very thin picture', bytes: await picture('png', 3000, 1), type: 'image/png', verdict: 'clean' },
    { what: 'a JPEG that says where and by whom', bytes: located, type: 'image/jpeg', verdict: 'clean', gone: 'SecretCam' },
    { what: 'a JPEG that is to be turned', bytes: turned, type: 'image/jpeg', verdict: 'clean' },
    { what: 'a PNG with a text', bytes: png(8, 8, [['tEXt', text(`Comment\0${script}`)]]), type: 'image/png', verdict: 'clean', gone: script },
    { what: 'a GIF that is also a script', bytes: after(gif, `*/=1;${script}//`), type: 'image/gif', verdict: 'clean', gone: script },
    { what: 'a JPEG with a page behind it', bytes: after(jpeg, `<html>${script}`), type: 'image/jpeg', verdict: 'clean', gone: script },
    { what: 'a JPEG with an archive behind it', bytes: Buffer.concat([jpeg, zip('evil.php', text('<?php system($_GET[0]); ?>'))]), type: 'image/jpeg', verdict: 'clean', gone: 'evil.php' },
    { what: 'a PNG with a program behind it', bytes: after(pngs, '<?php phpinfo(); ?>'), type: 'image/png', verdict: 'clean', gone: 'phpinfo' },
    { what: 'a PDF', bytes: pdf(), type: 'application/pdf', verdict: 'clean' },
    { what: 'a PDF with a script', bytes: pdf(`<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>`), type: 'application/pdf', verdict: 'clean' },
    { what: 'a PDF that is also a page', bytes: pdf(`<html>${script}</html>`), type: 'application/pdf', verdict: 'clean' },
    { what: 'a film', bytes: mp4('isom'), type: 'video/mp4', verdict: 'clean' },
    { what: 'a film with a page in it', bytes: mp4('isom', text(script)), type: 'video/mp4', verdict: 'clean' },
    { what: 'a film of QuickTime', bytes: mp4('qt  '), type: 'video/quicktime', verdict: 'clean' },
    { what: 'a WebM', bytes: webm(), type: 'video/webm', verdict: 'clean' },
    { what: 'an MP3 whose title is a page', bytes: mp3(script), type: 'audio/mpeg', verdict: 'clean' },
    { what: 'an M4A', bytes: mp4('M4A '), type: 'audio/mp4', verdict: 'clean' },
    { what: 'a WAV', bytes: wav(), type: 'audio/wav', verdict: 'clean' },
    { what: 'an Opus in Ogg', bytes: ogg(), type: 'audio/ogg', verdict: 'clean' },
    ...['../../etc/cron.d/x', '..\\..\\x.jpg', 'a%2f..%2fb.jpg',
       'CON', 'LPT1.jpg', `${'x'.repeat(300)}.jpg`, 'photo\u202Egpj.exe', 'a"; filename="b.exe', 'a\r\nX-Evil: 1.jpg', 'नमस्ते 🌸.jpg', '.htaccess', '-rf', '<img src=x onerror=alert(1)>.jpg'].map(
      (name) => ({ what: `a picture called ${JSON.stringify(name).slice(0, 40)}`, bytes: jpeg, type: 'image/jpeg', name, verdict: 'clean' }),
    ),
    ...['image/svg+xml', 'text/html', 'application/javascript', 'application/zip', 'application/x-php', 'application/octet-stream', 'text/plain', 'application/xml', 'image/x-icon', 'image/heic', 'application/x-msdownload', ''].map(
      (type) => ({ what: `what calls itself ${type || 'nothing'}`, bytes: jpeg, type, verdict: 415 }),
    ),
    { what: 'an SVG that calls itself a PNG', bytes: text(svg), type: 'image/png', verdict: 'type_unknown' },
    { what: 'an SVG with a declaration', bytes: text(`<?xml version="1.0"?>${svg}`), type: 'image/png', verdict: 'type_refused' },
    { what: 'an SVG in UTF-16', bytes: text(`\ufeff<?xml version="1.0"?>${svg}`, 'utf16le'), type: 'image/png', verdict: 'type_refused' },
    { what: 'a packed SVG', bytes: gzip(text(svg)), type: 'image/webp', verdict: 'type_refused' },
    { what: 'a page that calls itself a JPEG', bytes: text(`<!doctype html>${script}`), type: 'image/jpeg', verdict: 'type_unknown' },
    { what: 'a page before a PDF', bytes: after(text(`<html>${script}`), String(pdf())), type: 'application/pdf', verdict: 'type_unknown' },
    { what: 'a PNG that calls itself a JPEG', bytes: pngs, type: 'image/jpeg', verdict: 'type_differs' },
    { what: 'a JPEG that calls itself a PNG', bytes: jpeg, type: 'image/png', verdict: 'type_differs' },
    { what: 'a PDF that calls itself a PNG', bytes: pdf(), type: 'image/png', verdict: 'type_differs' },
    { what: 'a JPEG that calls itself a PDF', bytes: jpeg, type: 'application/pdf', verdict: 'type_differs' },
    { what: 'a film that calls itself a picture', bytes: mp4('isom'), type: 'image/jpeg', verdict: 'type_differs' },
    { what: 'a picture that calls itself a film', bytes: jpeg, type: 'video/mp4', verdict: 'type_differs' },
    { what: 'an archive', bytes: zip('a.txt', text('a')), type: 'application/pdf', verdict: 'type_refused' },
    { what: 'an archive that unpacks to 20 MB', bytes: bomb, type: 'application/pdf', verdict: 'type_refused' },
    { what: 'an archive in an archive in an archive', bytes: zip('a.zip', zip('b.zip', bomb)), type: 'image/png', verdict: 'type_refused' },
    { what: 'what unpacks without end', bytes: gzip(Buffer.alloc(20_000_000)), type: 'image/png', verdict: 'type_refused' },
    { what: 'a program of Linux', bytes: after(text('\x7fELF\x02\x01\x01', 'latin1'), '\0'.repeat(60)), type: 'image/png', verdict: 'type_refused' },
    { what: 'a program of Windows', bytes: after(text('MZ\x90\0'), '\0'.repeat(60)), type: 'image/jpeg', verdict: 'type_refused' },
    { what: 'an old bitmap', bytes: after(text('BM'), '\0'.repeat(60)), type: 'image/png', verdict: 'type_refused' },
    { what: 'an HEIC', bytes: mp4('heic'), type: 'image/jpeg', verdict: 'type_refused' },
    { what: 'a text', bytes: text('hello, world'), type: 'image/png', verdict: 'type_unknown' },
    { what: 'noise', bytes: noise(500), type: 'image/png', verdict: 'type_unknown' },
    { what: 'a name with a NUL', bytes: jpeg, type: 'image/jpeg', name: 'a\0.jpg', verdict: 400 },
    { what: 'nothing', bytes: Buffer.alloc(0), type: 'image/png', verdict: 400 },
    { what: 'a PNG of 30,000 by 30,000', bytes: png(30_000, 30_000), type: 'image/png', verdict: 'image_unreadable' },
    { what: 'a PNG of 2 billion by 1', bytes: png(2_000_000_000, 1), type: 'image/png', verdict: 'image_unreadable' },
    { what: 'a PNG of no width', bytes: png(0, 8), type: 'image/png', verdict: 'image_unreadable' },
    { what: 'a PNG with a text that unpacks to 50 MB', bytes: png(8, 8, [packedText(50_000_000)]), type: 'image/png', verdict: 'clean' },
    { what: 'half a JPEG', bytes: half(large), type: 'image/jpeg', verdict: 'image_unreadable' },
    { what: 'half a PNG', bytes: half(await sharp(large).png().toBuffer()), type: 'image/png', verdict: 'image_unreadable' },
    { what: 'the first bytes of a JPEG', bytes: jpeg.subarray(0, 20), type: 'image/jpeg', verdict: 'image_unreadable' },
    { what: 'a GIF without a picture', bytes: gif.subarray(0, 13), type: 'image/gif', verdict: 'image_unreadable' },
    { what: 'a WebP without a picture', bytes: webp.subarray(0, 20), type: 'image/webp', verdict: 'image_unreadable' },
    { what: 'an AVIF without a picture', bytes: avif.subarray(0, 200), type: 'image/avif', verdict: 'image_unreadable' },
    { what: 'a virus behind a picture', bytes: after(jpeg, eicar), type: 'image/jpeg', verdict: 'virus_found' },
    { what: 'a virus in a PDF', bytes: pdf(eicar), type: 'application/pdf', verdict: 'virus_found' },
    { what: 'a virus in a film, over the edge of a chunk', bytes: mp4('isom', Buffer.alloc(65_536 - 60), text(eicar)), type: 'video/mp4', verdict: 'virus_found' },
    { what: 'a virus that is nothing else', bytes: text(eicar), type: 'image/png', verdict: 'type_unknown' },
  ] // prettier-ignore
}

/** A JPEG that is long enough to be cut in two. */
const noisy = () =>
  sharp({ create: { width: 300, height: 300, channels: 3, background: 'black', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .jpeg()
    .toBuffer()
