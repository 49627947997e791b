import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act, Me, Reads, type Actor } from '../access/index.js';
import { commandIdOf } from '../labelling/index.js';
import { callActView, callView, Described, formSchema } from '../openapi/index.js';
import { CallActs, type CallAct } from './call-acts.js';
import { Calls } from './calls.js';
import { CancelCallForm, ChangeAwardForm, MoveCallForm, type CallForm } from './forms.js';

const described = (id: CallAct, summary: string, form: typeof CancelCallForm) =>
  Described({
    ...{ id, summary, body: formSchema(form) },
    ...{
      answer: { anyOf: [callView, callActView] },
      refuses: [409, 422],
      idempotencyKey: true,
      rehearse: true,
    },
  });

/** Funding calls for programs: an act answers the call as it stands then, a rehearsal what it would do. */
@ApiTags('calls')
@Controller('api/v1/calls/:code')
export class CallsApi {
  constructor(
    private readonly calls: Calls,
    private readonly acts: CallActs,
  ) {}

  @Reads('call')
  @Described({ id: 'readCall', summary: 'Read a funding call and the rules it follows', answer: callView })
  @Get()
  call(@Param('code') code: string, @Me() me: Actor) {
    return this.calls.call(code, me.accountId);
  }

  @Act('moveCall')
  @described('moveCall', 'Move a funding call, and every request with it', MoveCallForm)
  @HttpCode(200)
  @Post('move')
  move(
    @Param('code') code: string,
    @Body() form: MoveCallForm,
    @Me() me: Actor,
    @Headers('idempotency-key') key?: string,
    @Query('rehearse') rehearse?: string,
  ) {
    return this.act(code, 'moveCall', form, { me, key, rehearse });
  }

  @Act('changeAward')
  @described(
    'changeAward',
    'Change what a funding call asks of the pôles, and which call it follows',
    ChangeAwardForm,
  )
  @HttpCode(200)
  @Post('award')
  award(
    @Param('code') code: string,
    @Body() form: ChangeAwardForm,
    @Me() me: Actor,
    @Headers('idempotency-key') key?: string,
    @Query('rehearse') rehearse?: string,
  ) {
    return this.act(code, 'changeAward', form, { me, key, rehearse });
  }

  @Act('cancelCall')
  @described('cancelCall', 'Cancel a funding call, and end every request', CancelCallForm)
  @HttpCode(200)
  @Post('cancel')
  cancel(
    @Param('code') code: string,
    @Body() form: CancelCallForm,
    @Me() me: Actor,
    @Headers('idempotency-key') key?: string,
    @Query('rehearse') rehearse?: string,
  ) {
    return this.act(code, 'cancelCall', form, { me, key, rehearse });
  }

  private async act(
    code: string,
    act: CallAct,
    form: CallForm,
    { me, key, rehearse }: { me: Actor; key: string | undefined; rehearse: string | undefined },
  ) {
    const { accountId } = me;
    if (rehearse === 'true') return this.acts.rehearse(code, act, form, accountId);
    const commandId = commandIdOf(key);
    await this.acts.apply(code, act, form, { accountId, ...(commandId && { commandId }) });
    return this.calls.call(code, accountId);
  }
}
