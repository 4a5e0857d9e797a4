package picket.deploy.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar; a development run has none. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "picket " + (version == null ? "(development)" : version), "Java " + Runtime.version()
    };
  }
}
