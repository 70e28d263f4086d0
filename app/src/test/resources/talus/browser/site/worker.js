// not the worker: what the server's tests read
