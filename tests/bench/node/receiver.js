// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rival of the benchmark "team_intake": a webhook handler as one usually writes it with Express and pg. It keeps the
// event in the database before it answers, and leaves its secrets in.
'use strict';

const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const app = express();
app.use(express.json({ limit: '1mb' }));

app.post('/api/webhooks/vapi', async (req, res) => {
  if (req.get('x-vapi-secret') !== process.env.WEBHOOK_SECRET) return res.sendStatus(401);
  const { message } = req.body;
  try {
    await pool.query(
      `insert into earshot.webhook_inbox (organization_id, provider, dedupe_key, received_at, payload)
       values ($1, 'vapi', $2, now(), $3) on conflict (provider, dedupe_key) do nothing`,
      [process.env.ORGANIZATION, `${message.type}:${message.call.id}`, Buffer.from(JSON.stringify(req.body))],
    );
    res.sendStatus(200);
  } catch (error) {
    console.error(error.message);
    res.sendStatus(500);
  }
});

const server = app.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
