package picket.deploy.broker;

import java.nio.file.Path;

/** Another process keeps its broker data in the folder; two would corrupt it. */
public final class FolderInUseException extends BrokerException {
  private static final long serialVersionUID = 1L;
  private final transient Path folder;
  private final String owner;

  FolderInUseException(Path folder, String owner) {
    super(
        "the data folder "
            + folder
            + " is in use by process "
            + owner
            + "; stop that process or choose another folder");
    this.folder = folder;
    this.owner = owner;
  }

  /** The folder that was asked for. */
  public Path folder() {
    return folder;
  }

  /** Process id of the other one, or "(unknown)". */
  public String owner() {
    return owner;
  }
}
