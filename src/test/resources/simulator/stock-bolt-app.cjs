// An app as Slack's own JavaScript framework would have it, to hold the simulator against somebody else's idea of Slack.
// Environment: BOLT_DIR, SLACK_API_URL, SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, and SLACK_APP_TOKEN for Socket Mode.
const { createRequire } = require('node:module');
const { App } = createRequire(`${process.env.BOLT_DIR}/`)('@slack/bolt');

const socketMode = Boolean(process.env.SLACK_APP_TOKEN);
const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});

const plain = (text) => ({ type: 'plain_text', text });
const form = {
  type: 'modal',
  callback_id: 'log',
  title: plain('Log a no'),
  submit: plain('Log it'),
  blocks: [
    {
      type: 'input',
      block_id: 'what',
      label: plain('What happened'),
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
};

app.command('/reject', async ({ ack, command }) => {
  await ack({
    text: `You said: ${command.text}`,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `You said: ${command.text}` } },
      { type: 'actions', elements: [{ type: 'button', action_id: 'open', text: plain('Open') }] },
    ],
  });
});

app.action('open', async ({ ack, body, client, respond }) => {
  await ack();
  await client.views.open({ trigger_id: body.trigger_id, view: form });
  await respond({ replace_original: true, text: 'opened' });
});

app.view('log', async ({ ack, body, view, client }) => {
  const text = view.state.values.what.text.value;
  if (text.length < 3) {
    await ack({ response_action: 'errors', errors: { what: 'A little more, please' } });
    return;
  }
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: `Logged: ${text}` });
});

app.message(async ({ message, say }) => {
  await say(`Heard: ${message.text}`);
});

app.event('app_home_opened', async ({ event, client }) => {
  await client.views.publish({
    user_id: event.user,
    view: { type: 'home', blocks: [{ type: 'header', text: plain('Today') }] },
  });
});

app.shortcut('log_rejection', async ({ ack, shortcut, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
});

app.start({ port: 0, host: 'localhost' }).then((server) => {
  console.log(`ready ${socketMode ? 0 : server.address().port}`);
});
