/** What the sidebar may call for leads, rules and models; every call answers with a value or with reasons. */
import type { Rpc } from '../rpc';
import { answering } from './answer';
import { apply } from './apply-edit';
import { create, extend } from './create-model';
import { known, protect, protectedNow } from './known-models';
import type { ListCalls } from './list-calls';
import { open } from './open-model';
import { propose } from './proposal';
import { restore } from './restore-version';
import { columns, select } from './selection';
import { copyModel, newModel, scoreBy } from './several-models';
import * as versions from './versions';

/** All calls but those for lists and reports. */
export const ruleCalls: Omit<Rpc, keyof ListCalls> = {
  openModel: answering(open),
  readColumns: answering(columns),
  selectLead: answering(select),
  applyEdit: answering(apply),
  readVersions: answering(versions.list),
  readVersion: answering(versions.read),
  restoreVersion: answering(restore),
  proposeModel: answering(propose),
  createModel: answering(create),
  protectModel: answering(protect),
  isProtected: answering(protectedNow),
  extendLeads: answering(extend),
  listModels: answering(known),
  copyModel: answering(copyModel),
  newModel: answering(newModel),
  scoreBy: answering(scoreBy),
};
