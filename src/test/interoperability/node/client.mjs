// node-soap as a programmer uses it: the argument is the responder's address. Nothing here knows a structure.
import soap from 'soap';

const responder = process.argv[2];
const user = process.env.INTEROPERABILITY_USER;
const password = process.env.INTEROPERABILITY_PASSWORD;

const ask = async (path, body) =>
  (await fetch(`${responder}/${path}`, body === undefined ? {} : { method: 'POST', body })).text();

// What a programmer must know of node-soap: it reads a date as a Date, which it then sends as nothing, so dates stay
// text; and it takes a member called `attributes` for XML attributes unless told another name for these.
const text = (value) => value;
const settings = { attributesKey: '$attributes', customDeserializer: { date: text, dateTime: text } };

const clientOf = async (wsdl, address, options = {}) => {
  const client = await soap.createClientAsync(wsdl, { ...settings, ...options });
  client.setEndpoint(address);
  return client;
};

// canned calls speak the responder's contract, a running server publishes its own
const opened = new Map();
const called = async (address, manner, contract) => {
  const key = `${address} ${manner}`;
  if (!opened.has(key)) {
    if (address.startsWith(responder)) {
      opened.set(key, await clientOf(`${responder}/wsdl/${contract}`, address));
    } else {
      const client = await clientOf(`${address}?wsdl`, address);
      client.setSecurity(manner === 'UsernameToken'
        ? new soap.WSSecurity(user, password, { passwordType: 'PasswordText', hasNonce: true })
        : new soap.BasicAuthSecurity(user, password));
      opened.set(key, client);
    }
  }
  return opened.get(key);
};

const outcome = async ([kind, operation, , , address, manner], request, contract) => {
  const client = await called(address, manner, contract);
  let answer;
  try {
    [answer] = await client[`${operation}Async`](request);
  } catch (e) {
    const detail = e.root?.Envelope?.Body?.Fault?.detail;
    if (kind === 'fault' && detail) {
      return Object.values(detail)[0];
    }
    throw e;
  }
  if (kind === 'fault') {
    throw new Error('the client saw no fault');
  }
  return answer;
};

for (const contract of (await ask('contracts')).split('\n')) {
  const wsdl = `${responder}/wsdl/${contract}`;
  const fetching = await clientOf(wsdl, `${responder}/fetch/node-soap/${contract}`);
  const giving = await clientOf(wsdl, `${responder}/return/node-soap/${contract}`);
  for (;;) {
    const step = (await ask(`next/node-soap/${contract}`)).split('\t');
    if (step[0] === 'end') {
      break;
    }
    try {
      let [{ content }] = await fetching.exchangeAsync({});
      if (step[0] !== 'structure') {
        content = { [step[3]]: await outcome(step, content[step[2]], contract) };
      }
      await giving.exchangeAsync({ content });
    } catch (e) {
      await ask(`failed/node-soap/${contract}`, String(e.stack ?? e));
    }
  }
}
