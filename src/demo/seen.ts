/** What the API shows of a request, as far as the demonstration looks. */
export interface DossierSeen {
  id: string;
  version: number;
  state: string;
  path: { state: string; at: string }[];
  seats: { pole: string; position: string }[];
  outcome: { result: string; labelling: string[] } | null;
  deadlines: { deadline: string; at: string; pole: string | null }[];
  reviews: ReviewSeen[];
}

export interface ReviewSeen {
  pole: string;
  state: string;
  version: number;
  members: { seat: string; name: string; kind: string }[];
}
