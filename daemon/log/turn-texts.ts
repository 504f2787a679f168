// The texts with which the models announce the turns of the server's life, each under numbers of its own. Apache's words.

export const resumed = (version: string) => `${version} configured -- resuming normal operations`;
export const stopping = () => "caught SIGTERM, shutting down";
export const gracefulStop = () => "caught SIGWINCH, shutting down gracefully";
export const graceful = () => "Graceful restart requested, doing restart";
export const gracefulByName = () => "SIGUSR1 received.  Doing graceful restart";
export const restart = () => "SIGHUP received.  Attempting to restart";
