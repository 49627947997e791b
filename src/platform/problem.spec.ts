import {
  conflict,
  forbidden,
  invalid,
  notFound,
  Problem,
  problemJson,
  problemOfStatus,
  stale,
} from './problem.js';

const reasons = [{ code: 'organNotSeated', rule: 'R34', liftedBy: 'chair' }];

describe('a problem', () => {
  it('answers a 404 with the same bytes whatever its cause', () => {
    const causes = [notFound(), problemOfStatus(404), new Problem(404, { detail: 'a secret file', reasons })];
    expect(new Set(causes.map((cause) => JSON.stringify(problemJson(cause, 'r-1'))))).toHaveProperty(
      'size',
      1,
    );
    expect(JSON.stringify(problemJson(notFound(), 'r-1'))).not.toContain('secret');
  });

  it('says why, and what to correct', () => {
    expect(problemJson(conflict(reasons), 'r-2')).toEqual({
      type: 'urn:colabel:problem:conflict',
      title: 'This cannot be done now',
      status: 409,
      instance: 'urn:colabel:request:r-2',
      reasons,
    });
    expect(
      problemJson(invalid([{ field: 'title', code: 'tooLong', params: { max: 120 } }]), 'r-3'),
    ).toMatchObject({
      status: 422,
      errors: [{ field: 'title', code: 'tooLong', params: { max: 120 } }],
    });
    expect([forbidden(reasons).status, stale().status]).toEqual([403, 412]);
  });

  it('has a kind for every status met elsewhere', () => {
    expect([404, 418, 413, 500, 502].map((status) => problemOfStatus(status).status)).toEqual([
      404, 400, 413, 500, 500,
    ]);
  });
});
