import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MailboxPage, type MailboxView } from '../../templates/pages/demo/mailbox-page.js';
import { renderPage } from '../../templates/pages/layout/render-page.js';
import { notFound } from '../platform/problem.js';
import { House } from './house.js';
import type { Mailbox, Post } from './mailbox.js';

const perPage = 30;

/** A letter can run, load and send nothing; a click in it opens the page it leads to. */
const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

interface Asked {
  to: unknown;
  page: unknown;
  id?: string;
}

/** What the mailbox answers. */
@Injectable()
export class MailboxAnswers {
  constructor(private readonly house: House) {}

  show(asked: Asked, request: Request, response: Response): void {
    const { frame, lang } = this.house.frame(request, response);
    const open = asked.id === undefined ? null : this.post(asked.id);
    const view = viewOf(this.mailbox, asked, open);
    // The one page with a frame: its own letter.
    const policy = String(response.getHeader('Content-Security-Policy') ?? '');
    response.setHeader('Content-Security-Policy', `${policy};frame-src 'self'`);
    response.type('html').send(renderPage(lang, <MailboxPage frame={frame} lang={lang} view={view} />));
  }

  html(id: string, response: Response): void {
    const { html } = this.post(id).mail;
    if (typeof html !== 'string') throw notFound();
    response.setHeader('Content-Security-Policy', letterPolicy);
    response.type('html').send(html.replace(/<head[^>]*>/i, '$&<base target="_top">'));
  }

  piece(id: string, rank: string, response: Response): void {
    const piece = this.post(id).mail.attachments[Number(rank) - 1];
    if (!piece) throw notFound();
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response
      .attachment(piece.filename ?? 'piece')
      .type('application/octet-stream')
      .send(piece.content);
  }

  private get mailbox(): Mailbox {
    return this.house.tools.mailbox;
  }

  private post(id: string): Post {
    const found = this.mailbox.find(Number(id));
    if (!found) throw notFound();
    return found;
  }
}

function viewOf(mailbox: Mailbox, { to, page }: Asked, open: Post | null): MailboxView {
  const address = typeof to === 'string' && to !== '' ? to.toLowerCase() : null;
  const posts = mailbox.list(address ?? undefined);
  const pages = Math.max(1, Math.ceil(posts.length / perPage));
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(page)) || 1));
  return {
    posts: posts.slice((at - 1) * perPage, at * perPage),
    count: posts.length,
    to: address,
    page: at,
    pages,
    open: open && openPost(open),
  };
}

function openPost({ mail, ...post }: Post): MailboxView['open'] {
  const [field] = [mail.to].flat();
  return {
    id: post.id,
    subject: post.subject,
    from: post.from,
    to: field?.text ?? '',
    address: post.to[0] ?? '',
    toName: post.toName,
    date: post.date,
    messageId: post.messageId,
    text: mail.text ?? '',
    hasHtml: typeof mail.html === 'string',
    headers: mail.headerLines.map(({ line }) => line).join('\n'),
    pieces: mail.attachments.map(({ filename, size }) => ({ name: filename ?? '', size })),
  };
}
