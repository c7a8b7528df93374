/** The command line is wrong: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The machine stands in the way (disk, permission, another build under way): exit status 3. */
export class MachineError extends Error {
  override readonly name = "MachineError";
}

/** Ctrl-C: exit status 130. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

const machineMessages: Record<string, string> = {
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘只读",
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额不足",
  EBUSY: "文件正被别的程序使用",
  ETXTBSY: "文件正被别的程序使用",
  EXDEV: "不能跨磁盘移动",
  ELOOP: "链接指来指去，没有尽头",
  EMFILE: "打开的文件过多",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "该处已有同名文件",
  EISDIR: "该处是文件夹，不是文件",
  ENAMETOOLONG: "路径过长",
  EFBIG: "文件超过大小限制",
  EIO: "磁盘读写出错",
};

/** An error of the file system in words for policy staff, or undefined when it is something else. */
export function machineError(error: unknown): MachineError | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const what = machineMessages[String(error.code)];
  const path = "path" in error ? `：${String(error.path)}` : "";
  return what === undefined ? undefined : new MachineError(`${what}${path}`);
}

/** Stops the work when Ctrl-C has been pressed. */
export function stopIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted("已中断，原有文件未改动");
}
