// Loaded before Microsoft's playground, which has no switch for any of this.
'use strict';
const net = require('node:net');
const hier = '127.0.0.1';

// Serve this computer only, not the whole network.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  const [waar] = args;
  if (waar !== null && typeof waar === 'object' && 'port' in waar) args[0] = { ...waar, host: hier };
  else if (/^\d+$/.test(String(waar))) args.splice(1, typeof args[1] === 'string' ? 1 : 0, hier);
  return listen.apply(this, args);
};

// Talk to this computer only: it would send telemetry and look for a cloud around it.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [doel, tweede] = Array.isArray(args[0]) ? args[0] : args;
  const host = doel !== null && typeof doel === 'object' ? doel.host : tweede;
  if (typeof host !== 'string' || host === 'localhost' || host === '::1' || host.startsWith('127.')) return connect.apply(this, args);
  process.nextTick(() => this.destroy(Object.assign(new Error('Only this computer can be reached.'), { code: 'ECONNREFUSED' })));
  return this;
};

// Standard input is a pipe of the test run: when that ends, however it ends, the playground ends too.
process.stdin.on('end', () => process.exit(0)).resume();
